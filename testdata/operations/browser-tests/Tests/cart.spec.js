it('shows a line', () => {
    cy.visit('/cart/lines/5');
});
