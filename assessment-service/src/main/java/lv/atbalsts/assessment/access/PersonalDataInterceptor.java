package lv.atbalsts.assessment.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lets a record be opened for a purpose only, and writes whoever opened it to the access log, in
 * the transaction that reads it: where the log cannot be written, nothing is served (ASM-17).
 */
@PersonalData
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PersonalDataInterceptor {

  private static final int ELSEWHERE = 300;

  private final AccessLog log;
  private final RecordOwners owners;
  private final HttpHeaders headers;
  private final UriInfo uri;

  PersonalDataInterceptor(AccessLog log, RecordOwners owners, HttpHeaders headers, UriInfo uri) {
    this.log = log;
    this.owners = owners;
    this.headers = headers;
    this.uri = uri;
  }

  @AroundInvoke
  Object log(InvocationContext operation) throws Exception {
    PersonalData data = operation.getMethod().getAnnotation(PersonalData.class);
    if (!data.opens()) {
      return operation.proceed();
    }
    String purpose = data.purpose();
    if (purpose.isEmpty()) {
      purpose = headers.getHeaderString(RefusedAccessFilter.PURPOSE);
      log.require(purpose);
    }
    Object answer = operation.proceed();
    if (!(answer instanceof RestResponse<?> response && response.getStatus() >= ELSEWHERE)) {
      Owner owner =
          RefusedAccesses.Record.of(uri)
              .flatMap(record -> owners.of(record.segment(), record.id()))
              .orElseThrow(() -> new IllegalStateException("nobody's record was opened"));
      log.write(purpose, data.value(), owner.client(), owner.municipality());
    }
    return answer;
  }
}
