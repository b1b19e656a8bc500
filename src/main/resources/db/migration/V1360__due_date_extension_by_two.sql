-- An act counts once a second person approved it. Those recorded before by one person stay as they are:
-- checks that are not validated bind only what comes from now on.
alter table due_date_extension
    add column state          text not null default 'APPROVED',
    add column proposed_by    text,
    add column proposed_at    timestamptz,
    add column decided_by     text,
    add column decided_at     timestamptz,
    add column discard_reason text,
    add constraint due_date_extension_state_ck check (state in ('PROPOSED', 'APPROVED', 'DISCARDED')),
    add constraint due_date_extension_proposed_ck check (
        proposed_by is not null and proposed_at is not null) not valid,
    add constraint due_date_extension_decided_ck check (
        (state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null))
        not valid,
    add constraint due_date_extension_two_people_ck check (
        state <> 'APPROVED' or decided_by <> proposed_by),
    add constraint due_date_extension_discard_ck check (
        (state = 'DISCARDED') = (discard_reason is not null) and btrim(discard_reason) <> ''),
    -- An act that was proposed with a mistake is discarded and proposed again.
    drop constraint due_date_extension_act_uq;

alter table due_date_extension alter column state set default 'PROPOSED';

create unique index due_date_extension_standing_act_uq
    on due_date_extension (period, legal_act_date, legal_act) where state <> 'DISCARDED';
create index due_date_extension_open_ix on due_date_extension (id) where state = 'PROPOSED';
