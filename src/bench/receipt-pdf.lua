-- Reads receipts of the file named by CODES as PDF; each is drawn anew.
local codes, next_code = {}, 0
for code in io.lines(os.getenv("CODES")) do codes[#codes + 1] = code end
wrk.headers["Document-Check"] = "3456"
function init() math.randomseed(os.time()); next_code = math.random(#codes) end
function request()
  next_code = next_code % #codes + 1
  return wrk.format("GET", wrk.path .. "/" .. codes[next_code] .. ".pdf")
end
