package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;

/** One document with the published root key {@code data}, or a line for each registration. */
final class OpenDataJson implements OpenDataWriter {

  private final JsonGenerator output;
  private final ObjectWriter registrations;
  private final boolean lines;

  private OpenDataJson(OutputStream output, ObjectMapper json, boolean lines) throws IOException {
    this.output = json.getFactory().createGenerator(output);
    this.output.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.lines = lines;
    // what is written goes on when the buffers are full, not after each registration
    registrations =
        json.writerFor(PublishedFields.class).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
  }

  static OpenDataWriter document(OutputStream output, ObjectMapper json) throws IOException {
    OpenDataJson document = new OpenDataJson(output, json, false);
    document.output.writeStartObject();
    document.output.writeArrayFieldStart("data");
    return document;
  }

  static OpenDataWriter lines(OutputStream output, ObjectMapper json) throws IOException {
    OpenDataJson lines = new OpenDataJson(output, json, true);
    lines.output.setRootValueSeparator(new SerializedString(""));
    return lines;
  }

  @Override
  public void write(PublishedFields registration) throws IOException {
    registrations.writeValue(output, registration);
    if (lines) {
      output.writeRaw('\n');
    }
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
