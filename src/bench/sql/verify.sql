\set n random(1, :codes)
select code from bench_code where n = :n \gset
select r.payer_check, r.status, r.document, a.document_number, a.document_date from receipt r left join annulment a on a.receipt_id = r.id where r.code = :code;
