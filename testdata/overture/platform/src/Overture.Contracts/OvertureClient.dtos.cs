/* Options:
Date: 2019-11-04 08:12:37
Version: 5.60
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://backoffice.overture.example/api

GlobalNamespace: Overture.Contracts
//MakePartial: True
//MakeVirtual: True
//AddReturnMarker: True
//AddDescriptionAsComments: True
//ExportValueTypes: False
//InitializeCollections: True
*/

using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;
using ServiceStack.DataAnnotations;

namespace Overture.Contracts
{
    public partial class ResponseBase
    {
        public virtual string CorrelationId { get; set; }
        public virtual List<string> Warnings { get; set; } = new List<string>();
    }

    public partial class AddressDto
    {
        public virtual string Line1 { get; set; }
        public virtual string Line2 { get; set; }
        public virtual string City { get; set; }
        public virtual string PostalCode { get; set; }
        public virtual string CountryCode { get; set; }
    }

    public partial class MoneyDto
    {
        public virtual decimal Amount { get; set; }
        public virtual string CurrencyIsoCode { get; set; }
    }

    public partial class ProductDto
    {
        public virtual string Sku { get; set; }
        public virtual string Name { get; set; }
        public virtual string Description { get; set; }
        public virtual string CategoryCode { get; set; }
        public virtual string BrandCode { get; set; }
        public virtual bool IsActive { get; set; }
        public virtual MoneyDto ListPrice { get; set; }
        public virtual Dictionary<string, string> Attributes { get; set; } = new Dictionary<string, string>();
    }

    public partial class CategoryDto
    {
        public virtual string Code { get; set; }
        public virtual string ParentCode { get; set; }
        public virtual string DisplayName { get; set; }
    }

    public partial class PriceListDto
    {
        public virtual string Code { get; set; }
        public virtual DateTime ValidFrom { get; set; }
        public virtual List<PriceDto> Prices { get; set; } = new List<PriceDto>();
    }

    public partial class PriceDto
    {
        public virtual string Sku { get; set; }
        public virtual int MinimumQuantity { get; set; }
        public virtual MoneyDto Price { get; set; }
    }

    public partial class CustomerDto
    {
        public virtual string Number { get; set; }
        public virtual string Email { get; set; }
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }
        public virtual string GroupCode { get; set; }
        public virtual int LoyaltyPoints { get; set; }
        public virtual List<AddressDto> Addresses { get; set; } = new List<AddressDto>();
    }

    public partial class OrderDto
    {
        public virtual string Number { get; set; }
        public virtual string CustomerNumber { get; set; }
        public virtual DateTime PlacedOn { get; set; }
        public virtual MoneyDto Total { get; set; }
        public virtual AddressDto ShipTo { get; set; }
        public virtual List<OrderLineDto> Lines { get; set; } = new List<OrderLineDto>();
    }

    public partial class OrderLineDto
    {
        public virtual string Sku { get; set; }
        public virtual int Quantity { get; set; }
        public virtual MoneyDto UnitPrice { get; set; }
    }

    public partial class StockLevelDto
    {
        public virtual string Sku { get; set; }
        public virtual string WarehouseCode { get; set; }
        public virtual int OnHand { get; set; }
    }

    public partial class PaymentDto
    {
        public virtual string OrderNumber { get; set; }
        public virtual string Method { get; set; }
        public virtual MoneyDto Amount { get; set; }
        public virtual string State { get; set; }
    }

    ///<summary>
    ///Finds products changed since a date
    ///</summary>
    [Route("/products/changed/{Since}", "GET")]
    public partial class FindChangedProductsRequest : IReturn<FindChangedProductsResponse>
    {
        public virtual DateTime Since { get; set; }
        public virtual int PageSize { get; set; }
    }

    public partial class FindChangedProductsResponse : ResponseBase
    {
        public virtual List<ProductDto> Products { get; set; } = new List<ProductDto>();
    }

    [Route("/categories", "GET")]
    public partial class GetCategoriesRequest : IReturn<List<CategoryDto>>
    {
    }

    [Route("/pricelists/{Code}", "GET")]
    public partial class GetPriceListRequest : IReturn<PriceListDto>
    {
        public virtual string Code { get; set; }
    }

    [Route("/customers/{Number}", "GET")]
    public partial class GetCustomerRequest : IReturn<CustomerDto>
    {
        public virtual string Number { get; set; }
    }

    [Route("/customers/{Number}", "PUT")]
    public partial class UpdateCustomerRequest : IReturn<CustomerDto>
    {
        public virtual string Number { get; set; }
        public virtual CustomerDto Customer { get; set; }
    }

    [Route("/orders", "POST")]
    public partial class CreateOrderRequest : IReturn<CreateOrderResponse>
    {
        public virtual OrderDto Order { get; set; }
    }

    public partial class CreateOrderResponse : ResponseBase
    {
        public virtual string ErpNumber { get; set; }
    }

    [Route("/stock/{WarehouseCode}", "GET")]
    public partial class GetStockLevelsRequest : IReturn<List<StockLevelDto>>
    {
        public virtual string WarehouseCode { get; set; }
    }

    [Route("/stock/adjustments", "POST")]
    public partial class AdjustStockRequest : IReturnVoid
    {
        public virtual StockLevelDto Level { get; set; }
        public virtual string Reason { get; set; }
    }

    [Route("/payments", "POST")]
    public partial class RegisterPaymentRequest : IReturn<ResponseBase>
    {
        public virtual PaymentDto Payment { get; set; }
    }

    [Route("/reports/closings/{Day}", "GET")]
    public partial class GetDailyClosingRequest : IReturn<DailyClosingDto>
    {
        public virtual DateTime Day { get; set; }
    }

    public partial class DailyClosingDto
    {
        public virtual DateTime Day { get; set; }
        public virtual int Orders { get; set; }
        public virtual MoneyDto Turnover { get; set; }
    }
}
