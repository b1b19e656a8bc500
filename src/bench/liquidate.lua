-- Stores liquidations; their numbers and access codes go to the file named by LIQUIDATIONS, if any.
wrk.method, wrk.headers["Content-Type"] = "POST", "application/json"
wrk.body = '{"date":"2026-03-15","entityNit":"800094164","act":{"type":"contract","contractType":"public-works",' ..
  '"value":1000000000,"number":"CO-1","description":"Puente"},"taxpayer":{"documentType":"NIT",' ..
  '"document":"900123456-8","name":"Puentes del Sur S.A.S."}}'
local threads = 0
function setup(thread) threads = threads + 1; thread:set("id", threads) end
local file
if os.getenv("LIQUIDATIONS") then
  function init() file = io.open(os.getenv("LIQUIDATIONS") .. "." .. id, "w") end
  function response(status, headers, body)
    if status == 201 then
      file:write(body:match('"number":"(L[^"]+)"'), " ", body:match('"accessCode":"([^"]+)"'), "\n"); file:flush()
    end
  end
end
