-- wrk: sends the picture named by PICTURE again and again as the form of an upload.
local file = assert(io.open(os.getenv("PICTURE"), "rb"))
local picture = file:read("*a")
file:close()
local boundary = "----------------------uploads"
wrk.method = "POST"
wrk.headers["Content-Type"] = "multipart/form-data; boundary=" .. boundary
wrk.body = "--" .. boundary .. "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nBench\r\n"
  .. "--" .. boundary .. "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.jpg\"\r\n"
  .. "Content-Type: image/jpeg\r\n\r\n" .. picture .. "\r\n--" .. boundary .. "--\r\n"
