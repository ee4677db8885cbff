package lv.atbalsts.registry.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;

/**
 * Outlines of the municipalities as GeoJSON (RFC 7946), for maps only. There are files for the 119
 * and for the 43; those of 2025 are the 43 of which some are joined, by the classifier.
 */
@ApplicationScoped
class TerritoryBoundaries {

  private static final LocalDate REFORM = LocalDate.of(2021, 7, 1);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private static final String ATTRIBUTION = "Natural Earth, public domain";
  private static final String NOTE =
      "Generalised outlines, for maps only. Natural Earth admin-1 draws the 119 municipalities of"
          + " before 2021-07-01; the 43 are joined from them, so the two that were split, Inčukalna"
          + " and Aglonas novads, go whole to their larger successors, Siguldas and Preiļu novads."
          + " From 2025-07-01 the parts of a merged municipality are shown together.";

  private final NavigableMap<LocalDate, Outlines> byFirstDay = new TreeMap<>();
  private final Territories territories;
  private final ObjectMapper json;

  /**
   * Outlines as they are answered.
   *
   * @param tag the strong entity tag of the text
   */
  record Outlines(String geoJson, String tag) {}

  TerritoryBoundaries(Territories territories, ObjectMapper json) {
    this.territories = territories;
    this.json = json;
    ObjectNode of2021 = read("/boundaries/boundaries-2021.geojson");
    byFirstDay.put(LocalDate.MIN, outlines(read("/boundaries/boundaries-2009-2021.geojson")));
    byFirstDay.put(MERGER, outlines(joined(of2021, MERGER)));
    byFirstDay.put(REFORM, outlines(of2021));
  }

  Outlines on(LocalDate day) {
    return byFirstDay.floorEntry(day).getValue();
  }

  /** The parts of what is one municipality from a day on as one feature. */
  private ObjectNode joined(ObjectNode collection, LocalDate day) {
    Map<String, ObjectNode> byCode = new TreeMap<>();
    collection
        .path("features")
        .forEach(
            feature -> {
              String code = territories.codesOn(feature.path("id").asText(), day).getFirst();
              ObjectNode own = byCode.get(code);
              if (own == null) {
                byCode.put(code, renamed(feature.deepCopy(), code));
              } else {
                ((ArrayNode) own.at("/geometry/coordinates"))
                    .addAll((ArrayNode) feature.at("/geometry/coordinates"));
              }
            });
    ObjectNode joined = json.createObjectNode().put("type", "FeatureCollection");
    joined.putArray("features").addAll(List.copyOf(byCode.values()));
    return joined;
  }

  private ObjectNode renamed(ObjectNode feature, String code) {
    Territory territory = territories.find(code).orElseThrow();
    feature.put("id", code);
    ((ObjectNode) feature.path("properties"))
        .put("atvk", code)
        .put("name", territory.name())
        .put("region", territory.region());
    return feature;
  }

  private Outlines outlines(ObjectNode collection) {
    ObjectNode told = json.createObjectNode().put("type", "FeatureCollection");
    told.put("attribution", ATTRIBUTION).put("note", NOTE);
    told.set("features", collection.path("features"));
    String text = told.toString();
    return new Outlines(text, "\"" + digest(text) + "\"");
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ObjectNode read(String file) {
    try (InputStream content = TerritoryBoundaries.class.getResourceAsStream(file)) {
      return (ObjectNode) json.readTree(content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
