-- Verifies receipts of the file named by CODES, each thread another part of it in turn.
local codes, next_code = {}, 0
for code in io.lines(os.getenv("CODES")) do codes[#codes + 1] = code end
wrk.method, wrk.headers["Content-Type"] = "POST", "application/json"
-- A pause before each request makes the rate constant: it does not fall when answers get slower.
local pause = tonumber(os.getenv("PAUSE_MILLIS") or "0")
if pause > 0 then function delay() return pause end end
function init() math.randomseed(os.time()); next_code = math.random(#codes) end
function request()
  next_code = next_code % #codes + 1
  return wrk.format(nil, nil, nil, '{"code":"' .. codes[next_code] .. '","check":"3456"}')
end
