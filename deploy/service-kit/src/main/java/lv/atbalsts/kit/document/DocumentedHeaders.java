package lv.atbalsts.kit.document;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The headers of answers that a caller goes on with, each with what it means here. */
final class DocumentedHeaders {

  private static final Map<String, String> MEANING =
      Map.of(
          "Location", "The path of what was made, of the job, or where the record is now",
          "ETag", "The version, to be sent as If-Match with the next change",
          "Link",
              "rel=\"next\": the next page, where there is one; rel=\"canonical\": where it is now",
          "Retry-After", "After how many seconds to try again",
          "Allow", "The methods that there are",
          "Accept", "The media types of which a body is taken",
          "WWW-Authenticate", "How to identify oneself: Bearer",
          "Content-Disposition", "The name under which to keep the file");

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "Location", "/claims/019a0000-0000-7000-8000-000000000001",
          "ETag", "\"0\"",
          "Link", "</claims?cursor=MDE5YQ&limit=50>; rel=\"next\"",
          "Retry-After", "1");

  private DocumentedHeaders() {}

  static boolean isDocumented(String name) {
    return MEANING.containsKey(name);
  }

  static Header header(String name) {
    Header header =
        OASFactory.createHeader()
            .description(MEANING.get(name))
            .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    if (EXAMPLES.containsKey(name)) {
      header.setExample(EXAMPLES.get(name));
    }
    return header;
  }
}
