package lv.atbalsts.local.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiContractTest {

  private final ApiContract contract =
      new ApiContract(
          """
          {"paths": {
            "/claims": {"post": {"operationId": "draftClaim", "responses": {
              "201": {
                "headers": {"Location": {}},
                "content": {
                  "application/json; charset=UTF-8": {
                    "schema": {"$ref": "#/components/schemas/Claim"}},
                  "application/fhir+json": {
                    "schema": {"type": "object", "required": ["resourceType"]}}}},
              "404": {"$ref": "#/components/responses/NOT_FOUND"}}}},
            "/claims/{id}": {"get": {"operationId": "readClaim", "responses": {"204": {}}}},
            "/claims/imports": {"get": {"operationId": "listImports", "responses": {"200": {}}}}},
           "components": {
            "responses": {"NOT_FOUND": {"content": {"application/problem+json": {}}}},
            "schemas": {"Claim": {
              "type": "object",
              "required": ["id"],
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "lines": {"type": "integer"}}}}}}
          """);

  private List<String> answered(int status, String header, String mediaType, String body) {
    return contract.faults(
        new GivenAnswer("POST", "/claims", status, Set.of(header, "Date"), mediaType, body));
  }

  private List<String> drafted(String body) {
    return answered(201, "location", "application/json", body);
  }

  @Test
  void whatStandsInTheDocumentHasNoFault() {
    String id = "0197a1c2-0000-7000-8000-000000000001";
    assertEquals(List.of(), drafted("{\"id\": \"%s\", \"lines\": 2}".formatted(id)));
    assertEquals(List.of(), answered(404, "Vary", "application/problem+json", "{}"));
  }

  @Test
  void aStatusThatItLacksIsNamed() {
    assertEquals(
        List.of("draftClaim: status 200 is not documented"),
        answered(200, "Vary", "application/json", "{}"));
  }

  @Test
  void aHeaderThatItLacksIsNamed() {
    assertEquals(
        List.of("draftClaim 201: header ETag is not documented"), answered(201, "ETag", null, ""));
  }

  @Test
  void aMediaTypeThatItLacksIsNamed() {
    assertEquals(
        List.of("draftClaim 201: text/html is not documented"),
        answered(201, "Location", "text/html", "<html>"));
  }

  @Test
  void aPropertyThatItLacksOrRequiresAndAValueOfAnotherTypeAreNamed() {
    assertEquals(3, drafted("{\"lines\": \"two\", \"more\": 1}").size());
    assertEquals(1, drafted("{\"id\": \"no uuid\"}").size());
  }

  @Test
  void eachMediaTypeHasAShapeOfItsOwn() {
    String id = "{\"id\": \"0197a1c2-0000-7000-8000-000000000001\"}";
    String resource = "{\"resourceType\": \"Claim\"}";
    assertEquals(List.of(), drafted(id));
    assertEquals(List.of(), answered(201, "location", "application/fhir+json", resource));
    assertEquals(1, answered(201, "location", "application/fhir+json", id).size());
  }

  @Test
  void anOperationThatItLacksIsNamedWhereItSucceeds() {
    GivenAnswer done = new GivenAnswer("DELETE", "/claims", 204, Set.of(), null, "");
    GivenAnswer refused = new GivenAnswer("DELETE", "/claims", 405, Set.of(), null, "");
    assertEquals(List.of("DELETE /claims answered 204: no such operation"), contract.faults(done));
    assertEquals(List.of(), contract.faults(refused));
  }

  @Test
  void aPathThatIsWrittenOutGoesBeforeAVariable() {
    GivenAnswer imports = new GivenAnswer("GET", "/claims/imports", 200, Set.of(), null, "");
    GivenAnswer one = new GivenAnswer("GET", "/claims/7", 200, Set.of(), null, "");
    assertEquals(List.of(), contract.faults(imports));
    assertEquals(List.of("readClaim: status 200 is not documented"), contract.faults(one));
  }
}
