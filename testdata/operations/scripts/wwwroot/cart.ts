import { get } from './http';

export class CartService {
    load(id) { return http.get<Cart>(`/api/cart/${id}`); }
    lines(id) { return http.put('/api/cart/' + id + '/lines', {}); }
    clear(id) { return http.delete(`api/cart/${id}/lines?all=1`); }
    other() { return http.get('/api/unknown'); }
    type() { return 'text/html'; }
    chat(connection, text) { connection.invoke("Send", text); }
}
