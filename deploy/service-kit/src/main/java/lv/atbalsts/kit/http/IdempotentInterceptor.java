package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import lv.atbalsts.kit.refusal.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** Opens the transaction of a POST and keeps its answer under the key of the request. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;

  private final IdempotencyKeys keys;
  private final RequestHash hashes;
  private final ObjectMapper json;
  private final HttpHeaders headers;
  private final UriInfo uri;

  IdempotentInterceptor(
      IdempotencyKeys keys,
      RequestHash hashes,
      ObjectMapper json,
      HttpHeaders headers,
      UriInfo uri) {
    this.keys = keys;
    this.hashes = hashes;
    this.json = json;
    this.headers = headers;
    this.uri = uri;
  }

  @AroundInvoke
  Object answer(InvocationContext operation) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return QuarkusTransaction.joiningExisting().call(operation::proceed);
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.of("KIT-0400", 400).toException();
    }
    String hash = hashes.of(uri.getPath(), operation.getParameters());
    StreamedBody body = StreamedBody.of(operation, hashes);
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              Optional<KeptAnswer> earlier = keys.claim(key, body, hash);
              if (earlier.isPresent()) {
                throw new AnsweredBefore(earlier.get());
              }
              Object answer = operation.proceed();
              keys.keep(key, body.with(hash), kept(answer));
              return answer;
            });
  }

  private KeptAnswer kept(Object answer) throws JsonProcessingException {
    return switch (answer) {
      case RestResponse<?> response -> kept(response.toResponse());
      case Response response -> kept(response);
      case null -> new KeptAnswer(204, null, null, null);
      default -> new KeptAnswer(200, null, null, json.writeValueAsString(answer));
    };
  }

  private KeptAnswer kept(Response response) throws JsonProcessingException {
    return new KeptAnswer(
        response.getStatus(),
        response.getHeaderString(HttpHeaders.LOCATION),
        response.getHeaderString(HttpHeaders.ETAG),
        response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
  }
}
