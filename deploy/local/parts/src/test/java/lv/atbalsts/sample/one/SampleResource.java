package lv.atbalsts.sample.one;

import jakarta.ws.rs.POST;
import java.time.LocalDate;
import lv.atbalsts.sample.two.Other;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Breaks the rules of resources, of time, of names, of Kafka and of cycles. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
public class SampleResource {
  Other other;
  KafkaProducer<String, String> producer;

  @POST
  public LocalDate getToday() {
    return LocalDate.now();
  }
}
