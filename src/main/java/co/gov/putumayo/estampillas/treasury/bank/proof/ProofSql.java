package co.gov.putumayo.estampillas.treasury.bank.proof;

/**
 * Days from three sides: our receipts, the approvals of gateways, the files of banks. Each payment
 * is a row with what we say and what became of its money; what is left over is its residue.
 */
final class ProofSql {

    private ProofSql() {}

    /**
     * Receipts are those of liquidations. A payment of something else, and money that paid nothing,
     * is "other": there is no receipt to compare it with.
     */
    private static final String ROWS =
            """
            with day_receipt as (
                select r.payment_id, r.number, r.total,
                    cast(r.paid_at at time zone :zone as date) as day
                from receipt r
                where r.kind = 'PAID' and r.paid_at >= :begin and r.paid_at < :end),
            approval as (
                select a.id, a.payment_id, a.reference, p.payable_kind,
                    cast(a.bank_time at time zone :zone as date) as day,
                    coalesce(p.paid_by_attempt_id = a.id, false) as pays,
                    coalesce(w.amount_received, a.amount) as received,
                    exists (select 1 from payment_anomaly n where n.attempt_id = a.id) as decided,
                    exists (select 1 from payment_anomaly n
                            where n.attempt_id = a.id and n.kind = 'REVERSED') as reversed,
                    (select max(m.amount) from bank_match m
                     where m.attempt_id = a.id and m.outcome = 'SETTLED') as settled,
                    exists (select 1 from bank_match m
                            where m.attempt_id = a.id and m.outcome = 'RETURNED') as returned,
                    (select i.kind from bank_item i where i.attempt_id = a.id
                     order by i.opened_at desc limit 1) as item
                from payment_attempt a
                    join payment p on p.id = a.payment_id
                    left join payment_anomaly w on w.attempt_id = a.id and w.kind = 'WRONG_AMOUNT'
                where a.state = 'APPROVED' and a.bank_time >= :begin and a.bank_time < :end),
            sides as (
                select coalesce(a.day, r.day) as day, coalesce(a.reference, r.number) as key,
                    r.number,
                    coalesce(r.total, 0) as receipt,
                    case when a.pays and a.payable_kind = 'liquidations' then 0
                        when a.pays or a.decided then a.received else 0 end as other,
                    case when not (a.returned or a.reversed) then coalesce(a.settled, 0) else 0 end
                        as settled,
                    case when a.returned or a.reversed then a.received else 0 end as rejected,
                    case when not (a.returned or a.reversed) and a.settled is null
                            and a.item is null and a.day > :over then a.received else 0 end
                        as in_transit,
                    case when a.id is null then 'PAYMENT_MISSING'
                        when a.pays and a.payable_kind = 'liquidations' and r.number is null
                            then 'RECEIPT_MISSING'
                        when a.settled is null and a.item is not null then a.item
                        when a.settled is null then 'NOT_IN_BANK'
                        else 'AMOUNT_DIFFERS' end as reason
                from approval a
                    full join day_receipt r
                        on r.payment_id = a.payment_id and r.day = a.day and a.pays)
            """;

    static final String TOTALS =
            ROWS
                    + """
                    select cast(day as text), count(*) filter (where number is not null),
                        cast(sum(receipt) as numeric),
                        cast(sum(other) as numeric),
                        cast(sum(settled) as numeric),
                        cast(sum(in_transit) as numeric),
                        cast(sum(rejected) as numeric)
                    from sides
                    group by day
                    """;

    static final String RESIDUE =
            ROWS
                    + """
                    select cast(day as text), key, reason, cast(receipt + other as numeric),
                        cast(settled + in_transit + rejected as numeric)
                    from sides
                    where receipt + other <> settled + in_transit + rejected
                    order by reason, key
                    """;

    /** Money of those days in the banks' files that is no payment of ours, unresolved. */
    static final String BANK_ONLY =
            """
            select cast(i.day as text), i.kind, count(*), cast(sum(i.bank_amount) as numeric)
            from bank_item i
            where i.day between :first and :last and i.kind in ('NOT_OURS', 'DUPLICATE')
                and i.state <> 'RESOLVED'
            group by i.day, i.kind
            order by i.kind
            """;
}
