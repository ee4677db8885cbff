package lv.atbalsts.imports;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The job that works a file. */
@Schema(description = "the job that works a file")
public record ImportQueued(
    @Schema(description = "the job's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "how far it is", examples = "QUEUED") ImportStatus status) {

  static RestResponse<ImportQueued> at(String service, UUID job) {
    return ResponseBuilder.<ImportQueued>create(202)
        .entity(new ImportQueued(job, ImportStatus.QUEUED))
        .location(URI.create("/" + service + "/imports/" + job))
        .build();
  }
}
