# Started by the launcher in a session of its own, reading a pipe from it: the process ids to guard, and "stopped"
# after a clean stop. When the pipe ends without that word the launcher was killed, and all are ended here.
# $1: the list in which processes note their ids themselves   $2: the data folder of PostgreSQL
trap '' HUP INT TERM
pids=
while read -r word; do
  [ "$word" = stopped ] && exit 0
  pids="$pids $word"
done
for pid in $pids $(cat "$1" 2> /dev/null); do
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
