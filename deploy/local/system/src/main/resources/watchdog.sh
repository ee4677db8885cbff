# Started by the launcher in a session of its own, reading a pipe from it. When the pipe ends the launcher is gone;
# if it left its list of processes behind it was killed, and they are ended here.
# $1: the list of process ids   $2: the data folder of PostgreSQL
trap '' HUP INT TERM
cat > /dev/null
[ -f "$1" ] || exit 0
for pid in $(cat "$1"); do
  kill -KILL -- "-$pid" 2> /dev/null || kill -KILL "$pid" 2> /dev/null
done
postmaster=$(head -n 1 "$2/postmaster.pid" 2> /dev/null)
if [ -n "$postmaster" ]; then
  kill -INT "$postmaster" 2> /dev/null # fast shutdown: sessions are ended, nothing committed is lost
  tries=0
  while kill -0 "$postmaster" 2> /dev/null && [ "$tries" -lt 50 ]; do
    sleep 0.2
    tries=$((tries + 1))
  done
  kill -QUIT "$postmaster" 2> /dev/null
fi
rm -f "$1"
