package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.refusal.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Opens the transaction of a POST, once all of the request is here, and keeps its answer under the
 * key of the request.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {

  private static final String HEADER = "Idempotency-Key";

  private final IdempotencyKeys keys;
  private final RequestHash hashes;
  private final Uploads uploads;
  private final ObjectMapper json;
  private final Callers callers;
  private final HttpHeaders headers;
  private final UriInfo uri;

  IdempotentInterceptor(
      IdempotencyKeys keys,
      RequestHash hashes,
      Uploads uploads,
      ObjectMapper json,
      Callers callers,
      HttpHeaders headers,
      UriInfo uri) {
    this.keys = keys;
    this.hashes = hashes;
    this.uploads = uploads;
    this.json = json;
    this.callers = callers;
    this.headers = headers;
    this.uri = uri;
  }

  @AroundInvoke
  Object answer(InvocationContext operation) throws Exception {
    String key = headers.getHeaderString(HEADER);
    String hash = key == null ? null : hashes.of(asked(), operation.getParameters());
    try (StreamedBody body = StreamedBody.of(operation, uploads)) {
      return QuarkusTransaction.joiningExisting()
          .exceptionHandler(
              failure ->
                  keeps(failure)
                      ? TransactionExceptionResult.COMMIT
                      : TransactionExceptionResult.ROLLBACK)
          .call(
              () ->
                  key == null
                      ? operation.proceed()
                      : once(key, body.with(hash, hashes), operation));
    }
  }

  /** What is asked, and as whom: one subject may have tokens of several roles and owners. */
  private String asked() {
    Caller caller = callers.current();
    return "%s\n%s\n%s".formatted(uri.getPath(), caller.role(), caller.owner());
  }

  private Object once(String key, String hash, InvocationContext operation) throws Exception {
    Optional<KeptAnswer> earlier = keys.claim(key, hash);
    if (earlier.isPresent()) {
      throw new ReplayedAnswer(earlier.get());
    }
    try {
      Object answer = operation.proceed();
      keys.keep(key, kept(answer));
      return answer;
    } catch (Refusal refused) {
      if (keeps(refused)) {
        keys.release(key);
      }
      throw refused;
    }
  }

  /** A refusal is no answer that is kept: sent again, the request is looked at anew. */
  private static boolean keeps(Throwable failure) {
    return failure instanceof Refusal refused && refused.keepsWhatWasWritten();
  }

  private KeptAnswer kept(Object answer) throws JsonProcessingException {
    return switch (answer) {
      case RestResponse<?> response -> kept(response.toResponse());
      case Response response -> kept(response);
      case null -> new KeptAnswer(204, null, null, null);
      default -> new KeptAnswer(200, null, tag(answer), json.writeValueAsString(answer));
    };
  }

  private KeptAnswer kept(Response response) throws JsonProcessingException {
    String location = response.getHeaderString(HttpHeaders.LOCATION);
    return new KeptAnswer(
        response.getStatus(),
        location == null ? null : Answers.path(location),
        response.getHeaderString(HttpHeaders.ETAG) == null
            ? tag(response.getEntity())
            : response.getHeaderString(HttpHeaders.ETAG),
        response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
  }

  private static String tag(Object entity) {
    return entity instanceof Versioned record ? Etag.of(record.version()) : null;
  }
}
