package lv.atbalsts.assessment.play;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of rows, sent and worked. */
public final class File {

  private static final ObjectMapper JSON = new ObjectMapper();

  private File() {}

  /** Rows as NDJSON; a string stands as it is. */
  public static String of(Object... rows) {
    return List.of(rows).stream().map(File::line).collect(Collectors.joining("\n"));
  }

  /** Rows of people as {@link Person} has them; a string stands as it is. */
  public static String people(Object... people) {
    return of(
        Stream.of(people)
            .map(each -> each instanceof Form person ? Person.row(person) : each)
            .toArray());
  }

  /** Sends the file and answers its job when that has ended. */
  public static ValidatableResponse worked(Call caller, String path, String file) {
    return worked(caller, path, "application/x-ndjson", file);
  }

  /** As {@link #worked(Call, String, String)}, of this type. */
  public static ValidatableResponse worked(Call caller, String path, String type, String file) {
    String location =
        caller
            .post(path, type, file)
            .statusCode(202)
            .body("status", equalTo("QUEUED"))
            .extract()
            .header("Location");
    return ended(caller, location.substring(location.indexOf("/assessment/imports/")));
  }

  public static ValidatableResponse ended(Call caller, String job) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> caller.read(job).statusCode(200).body("status", oneOf("COMPLETED", "FAILED")));
    return caller.read(job);
  }

  private static String line(Object row) {
    try {
      return row instanceof String text ? text : JSON.writeValueAsString(row);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
