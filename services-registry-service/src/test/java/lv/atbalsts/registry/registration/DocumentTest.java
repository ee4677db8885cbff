package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DocumentTest {

  private static final byte[] PDF = pdf(20);

  private String provider;
  private String application;

  @BeforeEach
  void anApplication() {
    provider = Register.provider("Dokumenti");
    application = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
  }

  /** As it begins and ends; that many bytes in all. */
  private static byte[] pdf(int size) {
    byte[] file = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), size);
    byte[] end = "%%EOF\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(end, 0, file, size - end.length, end.length);
    return file;
  }

  private String path() {
    return "/registration-applications/" + application + "/documents";
  }

  private ValidatableResponse send(
      Call caller, String type, String name, byte[] file, String hash) {
    return plain(caller)
        .contentType(type)
        .queryParam("kind", "INTERNAL_RULES")
        .queryParam("fileName", name)
        .queryParam("sha256", hash)
        .body(file)
        .post(path())
        .then();
  }

  private static RequestSpecification plain(Call caller) {
    return caller
        .request()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
  }

  private ValidatableResponse send(String type, String name, byte[] file) {
    return send(Call.provider(provider), type, name, file, sha256(file));
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void aDocumentIsReadAsItWasHandedIn() {
    String id =
        send("application/pdf", "noteikumi.pdf", PDF)
            .statusCode(201)
            .body("size", equalTo(PDF.length))
            .body("terms.sha256", equalTo(sha256(PDF)))
            .extract()
            .path("id");
    byte[] read =
        Call.REGISTRAR
            .read(path() + "/" + id + "/file")
            .statusCode(200)
            .header("Content-Disposition", containsString("noteikumi.pdf"))
            .header("Content-Type", containsString("application/octet-stream"))
            .extract()
            .asByteArray();
    assertArrayEquals(PDF, read);
  }

  @Test
  void whatIsHandedInIsNotAskedForAnyMore() {
    String check = "/registration-applications/" + application + "/check";
    Call.REGISTRAR
        .post(check, "")
        .body(
            "findings.find { it.pointer == '/documents/INTERNAL_RULES' }.severity",
            equalTo("WARNING"))
        .body(
            "findings.find { it.pointer == '/documents/INTERNAL_RULES' }.reason",
            equalTo("The document \"Internal rules\" (INTERNAL_RULES) is not handed in."));
    send("application/pdf", "noteikumi.pdf", PDF).statusCode(201);
    Call.REGISTRAR
        .post(check, "")
        .body("findings.find { it.pointer == '/documents/INTERNAL_RULES' }", nullValue());
  }

  @Test
  void contentOfAnotherTypeIsRefused() {
    byte[] html = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    send("application/pdf", "noteikumi.pdf", html)
        .statusCode(422)
        .body("code", equalTo("REG-0049"));
    send("image/png", "plans.png", PDF).statusCode(422).body("code", equalTo("REG-0049"));
    send("application/pdf", "noteikumi.pdf", new byte[0]).statusCode(422);
  }

  @Test
  void aTypeThatIsNotTakenIsRefused() {
    send("text/html", "lapa.html", PDF).statusCode(415);
    send("application/zip", "viss.zip", PDF).statusCode(415);
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    byte[] large = pdf(10 * 1024 * 1024 + 1);
    send("application/pdf", "noteikumi.pdf", large)
        .statusCode(413)
        .body("code", equalTo("REG-0050"));
    send("application/pdf", "noteikumi.pdf", pdf(10 * 1024 * 1024)).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../noteikumi.pdf", "/etc/noteikumi.pdf", "..\\noteikumi.pdf", "a/b.pdf", "a..b.pdf",
        ".pdf", "noteikumi", "noteikumi.exe", "noteikumi.pdf.exe", "C:noteikumi.pdf"
      })
  void aNameWithAPathOrAnotherEndingIsRefused(String name) {
    send("application/pdf", name, PDF).statusCode(422).body("errors.code", contains("REG-0048"));
  }

  @Test
  void aHashOfAnotherFileIsRefused() {
    send(Call.provider(provider), "application/pdf", "a.pdf", PDF, sha256(new byte[1]))
        .statusCode(422)
        .body("errors.code", contains("REG-0051"));
  }

  @Test
  void whatIsMissingOfADocumentIsToldAtOnce() {
    plain(Call.provider(provider))
        .contentType("application/pdf")
        .body(PDF)
        .post(path())
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/kind", "/fileName", "/sha256"));
  }

  @Test
  void whoMayNotReadTheApplicationReadsNoDocument() {
    String id = send("application/pdf", "noteikumi.pdf", PDF).extract().path("id");
    Call other = Call.provider(Register.provider("Cits"));
    other.read(path()).statusCode(404);
    other.read(path() + "/" + id + "/file").statusCode(404);
    other.post(path() + "/" + id + "/withdrawal", "{}").statusCode(404);
    send(other, "application/pdf", "a.pdf", PDF, sha256(PDF)).statusCode(404);
    send(Call.REGISTRAR, "application/pdf", "a.pdf", PDF, sha256(PDF)).statusCode(403);
    Call.COUNCIL.read(path() + "/" + id + "/file").statusCode(403);
    Call.NOBODY.read(path() + "/" + id + "/file").statusCode(401);
  }

  @Test
  void aDocumentOfAnotherApplicationIsNotFoundHere() {
    String id = send("application/pdf", "noteikumi.pdf", PDF).extract().path("id");
    application = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
    Call.provider(provider).read(path() + "/" + id + "/file").statusCode(404);
  }

  @Test
  void whatIsWithdrawnIsKnownWithoutItsFile() {
    String id = send("application/pdf", "noteikumi.pdf", PDF).extract().path("id");
    String withdrawal = path() + "/" + id + "/withdrawal";
    Call.provider(provider).post(withdrawal, "{}").statusCode(200);
    Call.provider(provider)
        .post(withdrawal, "{}")
        .statusCode(409)
        .body("code", equalTo("REG-0052"));
    Call.provider(provider).read(path() + "/" + id + "/file").statusCode(404);
    Call.provider(provider).read(path()).body("items.withdrawnOn", contains(notNullValue()));
  }

  @Test
  void ofADecidedApplicationNothingIsTaken() {
    Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2021-09-01"))
        .statusCode(200);
    send("application/pdf", "noteikumi.pdf", PDF).statusCode(409).body("code", equalTo("REG-0032"));
  }
}
