#!/bin/bash
# Makes the topics, and tells the broker who may do what (kafka-acls.txt). Once more changes nothing.
set -euo pipefail
tools=/opt/kafka/bin
mechanism=${MECHANISM:-PLAIN}
case $mechanism in SCRAM-*) module=scram.ScramLoginModule ;; *) module=plain.PlainLoginModule ;; esac
cat >/tmp/admin.properties <<END
security.protocol=SASL_SSL
ssl.truststore.type=PEM
ssl.truststore.location=/certificates/ca.pem
sasl.mechanism=$mechanism
sasl.jaas.config=org.apache.kafka.common.security.$module required username="admin" password="${ADMIN_PASSWORD:?}";
END
broker=(--bootstrap-server "${BROKER:-kafka:9092}" --command-config /tmp/admin.properties)

until "$tools/kafka-topics.sh" "${broker[@]}" --list >/dev/null; do sleep 2; done

grep -v '^#' /rights/kafka-acls.txt | while read -r user operation kind name; do
  [ -n "$user" ] || continue
  if [ "$kind $operation" = "topic Write" ]; then
    "$tools/kafka-topics.sh" "${broker[@]}" --create --if-not-exists --topic "$name" --partitions 6 \
      --replication-factor "${REPLICAS:-1}" --config retention.ms=-1 </dev/null
  fi
  "$tools/kafka-acls.sh" "${broker[@]}" --add --allow-principal "User:$user" --operation "$operation" \
    "--$kind" "$name" </dev/null
done
