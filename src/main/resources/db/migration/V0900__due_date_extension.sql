-- Legal acts that move the due date of a period. Never changed: a later act of the same period wins.
create table due_date_extension (
    id             uuid        not null,
    period         date        not null,
    due_date       date        not null,
    legal_act      text        not null,
    legal_act_date date        not null,
    reason         text        not null,
    -- A contingency only spares the penalty for filing late (art. 414); interest runs as ever.
    relief         text        not null,
    created_at     timestamptz not null default now(),
    constraint due_date_extension_pk primary key (id),
    constraint due_date_extension_act_uq unique (period, legal_act_date, legal_act),
    constraint due_date_extension_period_ck check (extract(day from period) = 1),
    constraint due_date_extension_due_date_ck check (due_date >= period + interval '1 month'),
    constraint due_date_extension_legal_act_ck check (btrim(legal_act) <> ''),
    constraint due_date_extension_reason_ck check (btrim(reason) <> ''),
    constraint due_date_extension_relief_ck check (relief in ('PENALTY', 'PENALTY_AND_INTEREST'))
);
