package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which the register is published; all say the same. */
enum OpenDataFormat {
  JSON(MediaType.APPLICATION_JSON) {
    @Override
    OpenDataWriter to(OutputStream output, ObjectMapper json) throws IOException {
      return OpenDataJson.document(output, json);
    }
  },
  CSV("text/csv") {
    @Override
    OpenDataWriter to(OutputStream output, ObjectMapper json) throws IOException {
      return new OpenDataCsv(output);
    }
  },
  NDJSON("application/x-ndjson") {
    @Override
    OpenDataWriter to(OutputStream output, ObjectMapper json) throws IOException {
      return OpenDataJson.lines(output, json);
    }
  };

  private final String mediaType;

  OpenDataFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The answer's Content-Type. */
  String contentType() {
    return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
  }

  /** What the name of a file ends with. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes to this stream, which stays open. */
  abstract OpenDataWriter to(OutputStream output, ObjectMapper json) throws IOException;
}
