-- The signature over the text of a receipt. Nothing was issued in production before it.
alter table receipt
    add column key_id        text not null,
    add column document_hash text not null,
    -- JWS in compact serialization, what was signed included.
    add column signature     text not null,
    add constraint receipt_key_id_ck check (key_id ~ '^[A-Za-z0-9-]{1,16}$'),
    add constraint receipt_document_hash_ck
        check (document_hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    add constraint receipt_signature_ck
        check (signature ~ '^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$');
