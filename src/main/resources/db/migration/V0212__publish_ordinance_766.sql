update tariff_version set published_at = now() where id = '766-2018';
