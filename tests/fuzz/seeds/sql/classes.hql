select o, sum(l.Count)
from Shop.Order as o left join fetch o.Lines l, Customer c
where o.Buyer = c and l.Name <> 'from Mars' and exists (from Return r where r.Order = o)
group by o
