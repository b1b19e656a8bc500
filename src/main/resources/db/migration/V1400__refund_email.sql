-- Where whoever asks for money back wants to be told what is decided; null when it did not say.
alter table refund_case
    add column email text,
    add constraint refund_case_email_ck check (
        email is null or (email <> '' and access_code_hash is not null));
