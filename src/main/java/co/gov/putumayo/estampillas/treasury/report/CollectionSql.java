package co.gov.putumayo.estampillas.treasury.report;

/**
 * The collection: receipts of payments, and what agents withheld, by the day their declaration was
 * paid (arts. 415, 572). A receipt of a withholding brings no money by itself.
 */
final class CollectionSql {

    private CollectionSql() {}

    private static final String MONEY =
            """
            with money as (
                select cast(r.paid_at at time zone 'America/Bogota' as date) as day, r.entity_nit,
                    l.levy, r.id as payment, l.amount,
                    coalesce((select sum(f.amount) from receipt_refund f
                              where f.receipt_id = r.id and f.levy = l.levy), 0) as refunded
                from receipt r join liquidation_line l on l.liquidation_id = r.payable_id
                where r.kind = 'PAID' and r.payable_kind = 'liquidations'
                    and r.paid_at >= :begin and r.paid_at < :end
                union all
                select cast(d.paid_at at time zone 'America/Bogota' as date), d.entity_nit, w.levy, d.id,
                    case when w.type in ('EXCESS', 'RESCINDED') then -w.amount else w.amount end, 0
                from declaration d join declaration_row w on w.declaration_id = d.id
                where d.kind = 'WITHHOLDING_AGENT' and d.state = 'FILED'
                    and d.paid_at >= :begin and d.paid_at < :end)
            """;

    /** Of one month at most: nobody waits long for one statement. */
    static final String ROWS =
            MONEY
                    + """
                    select min(m.day), m.levy, m.entity_nit, e.name, t.name,
                        count(distinct m.payment), sum(m.amount), sum(m.refunded)
                    from (select m.day, case when :byDay then m.day end as only_day,
                              case when :byLevy then m.levy end as levy,
                              case when :byEntity then m.entity_nit end as entity_nit,
                              case when :byMunicipality then
                                  (select s.municipality from entity_municipality s
                                   where s.entity_nit = m.entity_nit and s.valid_from <= m.day
                                   order by s.valid_from desc limit 1) end as municipality,
                              m.payment, m.amount, m.refunded
                          from money m) m
                        left join contracting_entity e on e.nit = m.entity_nit
                        left join municipality t on t.code = m.municipality
                    group by m.only_day, m.levy, m.entity_nit, e.name, t.name
                    order by m.only_day, m.levy, m.entity_nit, t.name
                    """;

    /** Receipts in the order of their payment, some at a time. */
    static final String RECEIPT_LINES =
            """
            select r.id, r.paid_at, r.number, r.entity_nit, l.levy, l.name, l.amount, r.status
            from (select r.* from receipt r
                  where r.kind = 'PAID' and r.payable_kind = 'liquidations'
                      and r.paid_at >= :begin and r.paid_at < :end
                      and (r.paid_at, r.id) > (:begin, :after)
                  order by r.paid_at, r.id
                  limit :most) r
                join liquidation_line l on l.liquidation_id = r.payable_id
            order by r.paid_at, r.id, l.position
            """;

    /** Of one levy and year: what each fund was given in the books. */
    static final String FUNDS =
            """
            select a.kind, a.detail, sum(-p.amount)
            from ledger_account a join ledger_posting p on p.account = a.code
            where a.kind in ('PENSION', 'DESTINATION') and p.levy = :levy
                and p.booked_on >= :first and p.booked_on <= :last
            group by a.kind, a.detail
            having sum(p.amount) <> 0
            order by a.kind, a.detail
            """;

    /** Of each fund and levy: what the books gave it and took out of it in some days. */
    static final String ALL_FUNDS =
            """
            select a.kind, a.detail, p.levy,
                cast(coalesce(sum(-p.amount) filter (where p.amount < 0), 0) as numeric),
                cast(coalesce(sum(p.amount) filter (where p.amount > 0), 0) as numeric)
            from ledger_account a join ledger_posting p on p.account = a.code
            where a.kind in ('PENSION', 'DESTINATION')
                and p.booked_on >= :first and p.booked_on <= :last
            group by a.kind, a.detail, p.levy
            order by a.kind, a.detail, p.levy nulls last
            """;
}
