package co.gov.putumayo.estampillas.treasury.bank.matching;

/**
 * The comparison in SQL. Each step works on all the lines of a batch at once; what a line is judged
 * to be stands in a temporary table until the transaction ends.
 */
final class MatchSql {

    private MatchSql() {}

    /**
     * A statement ends sooner than our own patience with the database, so that nothing goes on
     * unseen. And it looks up each line by an index whatever the statistics of tables say that have
     * just grown: joined by hash, each batch would read all matches there are.
     */
    static final String SETTINGS =
            """
            select set_config('statement_timeout', '4500ms', true),
                set_config('enable_hashjoin', 'off', true),
                set_config('enable_mergejoin', 'off', true),
                set_config('jit', 'off', true)
            """;

    static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtext('bank-comparison')) as text)";

    static final String VERDICTS_TABLE =
            """
            create temporary table if not exists bank_verdict (
                file_id uuid, line integer, reference text, amount numeric, fee numeric,
                paid_on date, feed text, attempt_id uuid, gateway text, expected numeric,
                our_day date, verdict text
            ) on commit delete rows
            """;

    static final String LINES_OF_FILE =
            """
            select l.*, cast(:feed as text) as feed from bank_line l
            where l.file_id = :file and l.line > :from and l.line <= :upTo
            """;

    /** Money of nobody so far; its payment may have been approved meanwhile. */
    static final String LINES_NOT_OURS =
            """
            select l.*, cast(:feed as text) as feed
            from bank_item i
                join bank_line l on l.file_id = i.file_id and l.line = i.line
                join bank_file f on f.id = i.file_id
            where i.state = 'OPEN' and i.kind = 'NOT_OURS' and f.format = :format
                and i.opened_at >= :begin and i.opened_at < :end
                and exists (select 1 from payment_attempt a
                            where a.state = 'APPROVED'
                                and (a.compact = l.compact or a.cus = l.cus))
            limit :most
            """;

    /**
     * By reference, as written or as a bank mangles it; failing that by CUS, when amount and day
     * agree and it is the only one. A mangled reference that could be two of ours is none.
     */
    private static final String JUDGE =
            """
            insert into bank_verdict
            with lines as materialized (%s),
            found as (
                select l.*, a.id as attempt_id, a.state, a.gateway,
                    coalesce(n.amount_received, a.amount) as expected,
                    cast(a.bank_time at time zone 'America/Bogota' as date) as our_day,
                    t.line is not null as told
                from lines l
                    left join lateral (
                        select c.id, c.reference = l.reference as exact, count(*) over () as candidates
                        from payment_attempt c
                        where c.compact = l.compact
                        order by 2 desc
                        limit 1) r on r.exact or r.candidates = 1
                    left join lateral (
                        select (array_agg(c.id))[1] as id
                        from payment_attempt c
                        where r.id is null and c.cus = l.cus and c.state = 'APPROVED'
                            and c.amount = l.amount
                            and abs(l.paid_on
                                - cast(c.bank_time at time zone 'America/Bogota' as date)) <= :daysApart
                        having count(*) = 1) b on true
                    left join payment_attempt a on a.id = coalesce(r.id, b.id)
                    left join payment_anomaly n on n.attempt_id = a.id and n.kind = 'WRONG_AMOUNT'
                    left join bank_match t
                        on t.attempt_id = a.id and t.feed = l.feed and t.outcome = 'SETTLED'),
            judged as (
                select f.*,
                    case
                        when f.return_code is not null then 'RETURNED'
                        when f.attempt_id is null or f.state <> 'APPROVED' then 'NOT_OURS'
                        when f.told then 'DUPLICATE'
                        when f.amount <> f.expected then 'AMOUNT_DIFFERS'
                        else 'MATCHED'
                    end as verdict
                from found f)
            select j.file_id, j.line, j.reference, j.amount, j.fee, j.paid_on, j.feed,
                j.attempt_id, j.gateway, j.expected, j.our_day,
                case when j.verdict = 'MATCHED'
                        and row_number() over (
                            partition by j.attempt_id, j.verdict, j.feed
                            order by j.line, j.file_id) > 1
                    then 'DUPLICATE' else j.verdict end
            from judged j
            """;

    /**
     * @param lines what to judge, one of the constants above
     */
    static String judge(String lines) {
        return JUDGE.formatted(lines);
    }

    static final String INSERT_MATCHES =
            """
            insert into bank_match (file_id, line, feed, attempt_id, outcome, amount, paid_on,
                days_apart, matched_by, matched_at)
            select v.file_id, v.line, v.feed, v.attempt_id,
                case v.verdict when 'MATCHED' then 'SETTLED' else 'RETURNED' end,
                v.amount, v.paid_on, coalesce(v.paid_on - v.our_day, 0), :actor, :now
            from bank_verdict v
            where v.verdict = 'MATCHED' or (v.verdict = 'RETURNED' and v.attempt_id is not null)
            """;

    /**
     * Money the bank has for the first time: the other feed has not told of it. Joined, not asked
     * with "not exists": then the planner might read all matches for each line, in the hope of
     * finding one soon.
     */
    static final String SETTLED_SUMS =
            """
            select v.file_id, min(v.line), max(v.line), v.gateway, v.paid_on, count(*),
                sum(v.amount), sum(v.fee)
            from (select v.*, m.line as told
                  from bank_verdict v
                      left join bank_match m
                          on m.attempt_id = v.attempt_id and m.outcome = 'SETTLED'
                              and m.feed = case v.feed when 'BANK' then 'GATEWAY' else 'BANK' end
                  where v.verdict = 'MATCHED'
                  offset 0) v
            where v.told is null
            group by v.file_id, v.gateway, v.paid_on
            order by v.file_id, v.gateway, v.paid_on
            """;

    static final String INSERT_ITEMS =
            """
            insert into bank_item (id, kind, state, owner, file_id, line, attempt_id, reference,
                bank_amount, our_amount, day, opened_at)
            select gen_random_uuid(), v.verdict, 'OPEN', :owner, v.file_id, v.line, v.attempt_id,
                v.reference, v.amount, v.expected, v.paid_on, :now
            from bank_verdict v
            where v.verdict in ('AMOUNT_DIFFERS', 'NOT_OURS', 'DUPLICATE')
            """;

    static final String SETTLE_LATER_EVENTS =
            """
            insert into bank_item_event (item_id, position, kind, actor, text, occurred_at)
            select distinct i.id,
                (select count(*) from bank_item_event e where e.item_id = i.id) + 1,
                'RESOLVED', :actor, 'SETTLED_LATER', cast(:now as timestamptz)
            from bank_item i join bank_verdict v on v.attempt_id = i.attempt_id
            where i.kind = 'NOT_IN_BANK' and i.state <> 'RESOLVED'
                and v.verdict in ('MATCHED', 'RETURNED')
            """;

    static final String SETTLE_LATER =
            """
            update bank_item i
            set state = 'RESOLVED', resolution = 'SETTLED_LATER', resolved_by = :actor,
                resolved_at = :now, version = i.version + 1
            from bank_verdict v
            where i.attempt_id = v.attempt_id and i.kind = 'NOT_IN_BANK' and i.state <> 'RESOLVED'
                and v.verdict in ('MATCHED', 'RETURNED')
            """;

    /** Of a person who links a line to a payment that no file of the same feed told of. */
    static final String JUDGE_BY_HAND =
            """
            insert into bank_verdict
            select l.file_id, l.line, l.reference, l.amount, l.fee, l.paid_on, d.feed, a.id,
                a.gateway, a.amount, cast(a.bank_time at time zone 'America/Bogota' as date),
                'MATCHED'
            from bank_line l
                join (select f.id,
                          case f.format when 'ASOBANCARIA' then 'BANK' else 'GATEWAY' end as feed
                      from bank_file f) d on d.id = l.file_id
                join payment_attempt a on a.id = :attempt
            where l.file_id = :file and l.line = :line
                and not exists (select 1 from bank_match m
                                where m.attempt_id = a.id and m.feed = d.feed
                                    and m.outcome = 'SETTLED')
            """;

    static final String KEEP_MATCHED = "delete from bank_verdict where verdict <> 'MATCHED'";

    /** Of the lines that were of nobody. */
    static final String LINK_ITEMS_EVENTS =
            """
            insert into bank_item_event (item_id, position, kind, actor, text, occurred_at)
            select i.id, (select count(*) from bank_item_event e where e.item_id = i.id) + 1,
                'RESOLVED', :actor, 'LINKED', cast(:now as timestamptz)
            from bank_item i join bank_verdict v on v.file_id = i.file_id and v.line = i.line
            """;

    static final String LINK_ITEMS =
            """
            update bank_item i
            set state = 'RESOLVED', resolution = 'LINKED', attempt_id = v.attempt_id,
                our_amount = v.expected, resolved_by = :actor, resolved_at = :now,
                version = i.version + 1
            from bank_verdict v
            where v.file_id = i.file_id and v.line = i.line
            """;

    static final String TALLY = "select v.verdict, count(*) from bank_verdict v group by v.verdict";

    /** A payment of one day that no file told of, and that nobody took back. */
    static final String INSERT_NOT_IN_BANK =
            """
            insert into bank_item (id, kind, state, owner, attempt_id, reference, our_amount, day,
                opened_at)
            select gen_random_uuid(), 'NOT_IN_BANK', 'OPEN', :owner, a.id, a.reference,
                coalesce((select n.amount_received from payment_anomaly n
                          where n.attempt_id = a.id and n.kind = 'WRONG_AMOUNT'), a.amount),
                :day, :now
            from payment_attempt a
            where a.state = 'APPROVED' and a.bank_time >= :begin and a.bank_time < :end
                and not exists (select 1 from bank_match m where m.attempt_id = a.id)
                and not exists (select 1 from bank_item i where i.attempt_id = a.id)
                and not exists (select 1 from payment_anomaly n
                                where n.attempt_id = a.id and n.kind = 'REVERSED')
            """;
}
