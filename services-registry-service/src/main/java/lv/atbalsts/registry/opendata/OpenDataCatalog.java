package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The description of the data set as DCAT-AP 2.1 in JSON-LD. What does not change stands in the
 * file {@code /opendata/catalog.json}; the distributions are the latest files.
 */
@ApplicationScoped
class OpenDataCatalog {

  private static final String FILE = "/opendata/catalog.json";
  private static final String CC0 = "http://publications.europa.eu/resource/authority/licence/CC0";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final ObjectMapper json;

  OpenDataCatalog(ObjectMapper json) {
    this.json = json;
  }

  JsonNode of(List<OpenDataFile> latest) {
    ObjectNode catalog = fixed();
    ObjectNode dataset = (ObjectNode) catalog.get("dcat:dataset");
    ArrayNode distributions = dataset.putArray("dcat:distribution");
    for (OpenDataFormat format : OpenDataFormat.values()) {
      latest.stream()
          .filter(each -> each.format() == format)
          .findFirst()
          .ifPresentOrElse(
              file -> distributions.add(downloadable(file)), () -> distributions.add(live(format)));
    }
    latest.stream()
        .findFirst()
        .ifPresent(
            file -> {
              catalog.set("dct:modified", typed("xsd:dateTime", file.madeAt().toString()));
              dataset.set("dct:modified", typed("xsd:dateTime", file.madeAt().toString()));
            });
    return catalog;
  }

  private ObjectNode downloadable(OpenDataFile file) {
    ObjectNode distribution = distribution(file.format());
    distribution.put("@id", "files/" + file.name());
    distribution.set("dcat:downloadURL", id("files/" + file.name()));
    distribution.set("dct:modified", typed("xsd:dateTime", file.madeAt().toString()));
    distribution.set("dcat:byteSize", typed("xsd:decimal", Long.toString(file.bytes())));
    ObjectNode checksum = distribution.putObject("spdx:checksum").put("@type", "spdx:Checksum");
    checksum.set("spdx:algorithm", id("spdx:checksumAlgorithm_sha256"));
    checksum.set("spdx:checksumValue", typed("xsd:hexBinary", file.sha256()));
    return distribution;
  }

  /** Before the first night there are no files yet. */
  private ObjectNode live(OpenDataFormat format) {
    return distribution(format);
  }

  private ObjectNode distribution(OpenDataFormat format) {
    ObjectNode distribution = json.createObjectNode().put("@type", "dcat:Distribution");
    distribution.put("dct:title", format.name());
    distribution.set("dcat:accessURL", id("registrations"));
    distribution.set("dcat:mediaType", id(MEDIA_TYPES + format.mediaType()));
    distribution.set("dct:license", id(CC0));
    return distribution;
  }

  private ObjectNode id(String iri) {
    return json.createObjectNode().put("@id", iri);
  }

  private ObjectNode typed(String type, String value) {
    return json.createObjectNode().put("@type", type).put("@value", value);
  }

  private ObjectNode fixed() {
    try (InputStream file = OpenDataCatalog.class.getResourceAsStream(FILE)) {
      return (ObjectNode) json.readTree(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
