-- Drafts of tariffs that administrators make: who drafted, who changed what, who published or discarded.
-- A discarded draft keeps its rows, without effect.
create table tariff_draft (
    id                uuid        not null,
    tariff_version_id text        not null,
    based_on          text        not null,
    revision          integer     not null,
    state             text        not null,
    drafted_by        text        not null,
    drafted_at        timestamptz not null,
    decided_by        text,
    decided_at        timestamptz,
    discard_reason    text,
    constraint tariff_draft_pk primary key (id),
    constraint tariff_draft_version_uq unique (tariff_version_id),
    constraint tariff_draft_version_fk foreign key (tariff_version_id) references tariff_version (id),
    constraint tariff_draft_based_on_fk foreign key (based_on) references tariff_version (id),
    constraint tariff_draft_revision_ck check (revision > 0),
    constraint tariff_draft_state_ck check (state in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    constraint tariff_draft_decided_ck check (
        (state = 'DRAFT') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint tariff_draft_discard_ck check (
        (state = 'DISCARDED') = (discard_reason is not null) and btrim(discard_reason) <> '')
);

-- Each revision of a draft: what was asked, by whom.
create table tariff_draft_change (
    draft_id   uuid        not null,
    revision   integer     not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    what       jsonb       not null,
    constraint tariff_draft_change_pk primary key (draft_id, revision),
    constraint tariff_draft_change_draft_fk foreign key (draft_id) references tariff_draft (id)
);

create trigger tariff_draft_change_append_only before update or delete on tariff_draft_change
    for each row execute function refuse_change();
create trigger tariff_draft_no_delete before delete on tariff_draft
    for each row execute function refuse_change();
