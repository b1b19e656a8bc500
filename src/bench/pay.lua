-- Begins the payment of each liquidation of the files LIQUIDATIONS.1, .2 ..., one file a thread, once.
wrk.method = "POST"
local threads = 0
function setup(thread) threads = threads + 1; thread:set("id", threads) end
local lines
function init() lines = io.lines(os.getenv("LIQUIDATIONS") .. "." .. id) end
function request()
  local line = lines()
  if not line then wrk.thread:stop(); return wrk.format("GET", "/q/health/live") end
  local number, access = line:match("(%S+) (%S+)")
  return wrk.format("POST", "/api/v1/liquidations/" .. number .. "/payments",
    { ["Content-Type"] = "application/json", ["Access-Code"] = access, ["Idempotency-Key"] = number },
    '{"bank":"1007","payerType":"company","returnUrl":"https://portal.example/"}')
end
