wrk.method, wrk.headers["Content-Type"] = "POST", "application/json"
wrk.body = '{"date":"2026-03-15","act":{"type":"contract","entityType":"department",' ..
  '"contractType":"public-works","addition":false,"value":1000000000}}'
