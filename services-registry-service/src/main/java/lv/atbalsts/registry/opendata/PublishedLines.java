package lv.atbalsts.registry.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.atbalsts.registry.RegistryRefusal;

/**
 * The published document, or its rows one a line, as lines of {@link PublishedRow}: the nested
 * names become the innermost ones. Of the contacts what is a web page, a telephone or an e-mail
 * address by its form is kept, and nothing else, so that no head's name comes in. Reads row by row.
 */
final class PublishedLines extends InputStream {

  /** The service's own mapper refuses what stands behind a value, as the next row does. */
  private static final ObjectMapper ROWS = new ObjectMapper();

  private static final String PARTED = "; ";
  private static final Pattern E_MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d ()/+-]{4,48}");
  private static final Pattern WEB_PAGE =
      Pattern.compile("(https?://\\S+|(www\\.)?[\\w-]+(\\.[\\w-]+)+(/\\S*)?)");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private final JsonParser rows;
  private InputStream line = InputStream.nullInputStream();
  private boolean isOver;

  private PublishedLines(JsonParser rows) {
    this.rows = rows;
  }

  /** Of the published document: an object with the list {@code data}. */
  static PublishedLines ofDocument(InputStream file) throws IOException {
    PublishedLines lines = ofRows(file);
    try {
      for (JsonToken token = lines.rows.nextToken();
          token != null;
          token = lines.rows.nextToken()) {
        if (token == JsonToken.FIELD_NAME && lines.rows.currentName().equals("data")) {
          if (lines.rows.nextToken() == JsonToken.START_ARRAY) {
            return lines;
          }
          break;
        }
        if (token == JsonToken.START_ARRAY) {
          break;
        }
      }
    } catch (JsonProcessingException malformed) {
      throw RegistryRefusal.NOT_THE_PUBLISHED_FILE.with();
    }
    throw RegistryRefusal.NOT_THE_PUBLISHED_FILE.with();
  }

  /** Of rows, one a line. */
  static PublishedLines ofRows(InputStream file) throws IOException {
    return new PublishedLines(ROWS.createParser(file));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = line.read(into, offset, length);
    if (read >= 0 || length == 0) {
      return read;
    }
    JsonNode row = isOver ? null : next();
    if (row == null) {
      isOver = true;
      return -1;
    }
    line = new ByteArrayInputStream((flat(row) + "\n").getBytes(UTF_8));
    return line.read(into, offset, length);
  }

  private JsonNode next() throws IOException {
    try {
      JsonToken token = rows.nextToken();
      return token == null || token == JsonToken.END_ARRAY ? null : rows.readValueAsTree();
    } catch (JsonProcessingException malformed) {
      throw RegistryRefusal.NOT_THE_PUBLISHED_FILE.with();
    }
  }

  private static JsonNode flat(JsonNode row) {
    if (!row.isObject()) {
      return row;
    }
    ObjectNode flat = JsonNodeFactory.instance.objectNode();
    row.properties()
        .forEach(
            field -> {
              switch (field.getKey()) {
                case "KlientuGrupas" ->
                    put(
                        flat,
                        "KlientuGrupasNosaukums",
                        String.join(PARTED, texts(field.getValue())));
                case "FaktiskaAdrese" ->
                    field
                        .getValue()
                        .properties()
                        .forEach(part -> put(flat, part.getKey(), part.getValue().asText()));
                case "KontaktInformacija" -> contacts(flat, texts(field.getValue()));
                case "PlanotaisKlientuSkaits" -> number(flat, field.getKey(), field.getValue());
                default -> plain(flat, field.getKey(), field.getValue());
              }
            });
    return flat;
  }

  private static void contacts(ObjectNode flat, List<String> texts) {
    put(flat, "Epasts", those(texts, E_MAIL));
    put(flat, "Talrunis", those(texts, TELEPHONE));
    put(flat, "MajasLapa", those(texts, WEB_PAGE));
  }

  private static String those(List<String> texts, Pattern form) {
    return String.join(
        PARTED, texts.stream().filter(text -> form.matcher(text).matches()).distinct().toList());
  }

  private static void number(ObjectNode flat, String name, JsonNode value) {
    boolean isText = value.isTextual() && WHOLE_NUMBER.matcher(value.asText().strip()).matches();
    plain(flat, name, isText ? IntNode.valueOf(Integer.parseInt(value.asText().strip())) : value);
  }

  /** A number that is a text here (a register number) is written as one; null is nothing. */
  private static void plain(ObjectNode flat, String name, JsonNode value) {
    if (value.isTextual() || value.isIntegralNumber() && !name.equals("PlanotaisKlientuSkaits")) {
      put(flat, name, value.asText());
    } else if (!value.isNull()) {
      flat.set(name, value);
    }
  }

  private static void put(ObjectNode flat, String name, String text) {
    String plain = text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    if (!plain.isEmpty() && !plain.equals("null")) {
      flat.put(name, plain);
    }
  }

  /** All texts that stand anywhere in it. */
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isValueNode() && !node.isNull()) {
      for (String part : node.asText().split("[;,]\\s+|;")) {
        texts.add(part.strip().replaceAll("[\\s\\p{Z}]+", " "));
      }
    }
    node.forEach(each -> texts.addAll(texts(each)));
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }
}
