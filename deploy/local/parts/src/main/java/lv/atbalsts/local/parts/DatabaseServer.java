package lv.atbalsts.local.parts;

/** A running PostgreSQL, as a test or the launcher sees it. */
public interface DatabaseServer {

  /** TCP port on localhost. */
  int port();

  /** Address of the maintenance database as the superuser; for set-up and inspection only. */
  String superuserJdbcUrl();

  /** Creates the database and its roles unless they are there. */
  void create(String name);

  /**
   * The database of that name, created when it is missing.
   *
   * @param name lower-case letters, digits and underscores
   * @throws IllegalArgumentException when the name is anything else
   */
  default Database database(String name) {
    create(name);
    return Database.local(port(), name);
  }
}
