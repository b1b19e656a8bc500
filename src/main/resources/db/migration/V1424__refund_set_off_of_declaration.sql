-- The declaration of this service that a set-off pays; null for other debts.
alter table refund_set_off
    add column declaration text,
    add constraint refund_set_off_declaration_fk foreign key (declaration) references declaration (number),
    add constraint refund_set_off_declaration_uq unique (case_id, declaration);
