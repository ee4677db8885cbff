package lv.atbalsts.kit.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaClientsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "security.protocol",
        "sasl.mechanism",
        "sasl.jaas.config",
        "sasl.login.callback.handler.class",
        "ssl.truststore.location",
        "ssl.truststore.password",
        "ssl.keystore.certificate.chain",
        "ssl.endpoint.identification.algorithm",
        "client.dns.lookup",
        "request.timeout.ms",
        "client.id",
        "something.of.tomorrow"
      })
  void everySettingGoesToEveryClientFromFilesAndFromTheEnvironment(String name) {
    String variable = "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    for (KafkaClients clients :
        List.of(
            clients(Map.of("kafka." + name, "given"), Map.of()),
            clients(Map.of(), Map.of(variable, "given")),
            clients(Map.of("kafka." + name, "overridden"), Map.of(variable, "given")))) {
      assertEquals("given", clients.producerSettings().get(name));
      assertEquals("given", clients.consumerSettings().get(name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "acks, 0, all",
    "enable.idempotence, false, true",
    "max.in.flight.requests.per.connection, 5, 1",
    "retries, 0, 2147483647",
    "delivery.timeout.ms, 1, 2147483647",
    "transactional.id, mine,",
    "partitioner.class, org.example.Mine,",
    "partitioner.ignore.keys, true,"
  })
  void whatTheProducersPromisesRestOnIsNotToBeSet(String name, String value, String stays) {
    assertStays(name, value, stays, KafkaClients::producerSettings);
  }

  @ParameterizedTest
  @CsvSource({
    "enable.auto.commit, true, false",
    "auto.offset.reset, latest, earliest",
    "group.id, mine, atbalsts.funding"
  })
  void whatTheConsumersPromisesRestOnIsNotToBeSet(String name, String value, String stays) {
    assertStays(name, value, stays, KafkaClients::consumerSettings);
  }

  private static void assertStays(
      String name,
      String value,
      String stays,
      Function<KafkaClients, Map<String, Object>> settings) {
    Object is = settings.apply(clients(Map.of("kafka." + name, value), Map.of())).get(name);
    assertEquals(stays, is == null ? null : is.toString());
  }

  private static KafkaClients clients(
      Map<String, String> properties, Map<String, String> environment) {
    return clients(properties, environment, "funding");
  }

  static KafkaClients clients(
      Map<String, String> properties, Map<String, String> environment, String name) {
    Map<String, String> all = new HashMap<>(Map.of("kafka.bootstrap.servers", "localhost:1"));
    all.putAll(properties);
    return new KafkaClients(
        new SmallRyeConfigBuilder()
            .withSources(
                new PropertiesConfigSource(all, "file", 100), new EnvConfigSource(environment, 300))
            .build(),
        service(name));
  }

  private static ServiceName service(String name) {
    return new ServiceName() {
      @Override
      public String service() {
        return name;
      }

      @Override
      public String topic() {
        return "atbalsts." + name;
      }
    };
  }
}
