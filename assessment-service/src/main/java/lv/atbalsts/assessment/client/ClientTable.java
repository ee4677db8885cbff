package lv.atbalsts.assessment.client;

import java.util.List;

/**
 * A table with rows of persons, which go where the person goes. Each subject declares its own, see
 * {@link ClientOwnedRows#tables}; {@link ClientTables} says what follows from it.
 *
 * @param name the table
 * @param person the column that names the person; of rows below another table's, that table's row
 * @param parent the table below whose rows these are, or null
 * @param municipality whether a row names the municipality of the person
 * @param clientRef whether a row names the person's clientRef too
 * @param versioned whether a row has a version, so that nobody writes over a change
 * @param encrypted the columns that are encrypted with the person's key
 * @param records the first segment of the records' address, or null where they have none
 */
public record ClientTable(
    String name,
    String person,
    String parent,
    boolean municipality,
    boolean clientRef,
    boolean versioned,
    List<String> encrypted,
    String records) {

  /** Rows that name person and municipality, and no more. */
  public static ClientTable of(String name) {
    return new ClientTable(name, "client_id", null, true, false, false, List.of(), null);
  }

  /** Rows that name the person, clientRef, municipality and a version. */
  public static ClientTable ofAggregates(String name) {
    return new ClientTable(name, "client_id", null, true, true, true, List.of(), null);
  }

  /** Rows that belong to another table's and name the municipality. */
  public static ClientTable below(String parent, String column, String name) {
    return new ClientTable(name, column, parent, true, false, false, List.of(), null);
  }

  /** Rows that stay as they are, wherever the person goes. */
  public static ClientTable staying(String name) {
    return new ClientTable(name, "client_id", null, false, false, false, List.of(), null);
  }

  /** The rows that are the persons themselves. */
  static ClientTable ofPersons(String name) {
    return new ClientTable(name, "id", null, true, false, false, List.of(), null);
  }

  public ClientTable withVersion() {
    return new ClientTable(name, person, parent, municipality, clientRef, true, encrypted, records);
  }

  public ClientTable encrypted(String... columns) {
    return new ClientTable(
        name, person, parent, municipality, clientRef, versioned, List.of(columns), records);
  }

  /** Whether a row is the person, and not something of the person's. */
  boolean isPerson() {
    return person.equals("id");
  }

  public ClientTable at(String segment) {
    return new ClientTable(
        name, person, parent, municipality, clientRef, versioned, encrypted, segment);
  }
}
