package lv.atbalsts.local.parts;

/**
 * One service's database with its two roles: the owner migrates, the app role works.
 *
 * @param jdbcUrl address without user and password
 * @param owner role that owns the database and runs the migrations
 * @param app role that can neither bypass row security nor alter anything
 */
public record Database(
    String jdbcUrl, String owner, String ownerPassword, String app, String appPassword) {

  /**
   * The database {@code name} of a local cluster: role names and passwords follow from the name.
   */
  static Database local(int port, String name) {
    return new Database(
        "jdbc:postgresql://localhost:%d/%s".formatted(port, name),
        name + "_owner",
        name + "_owner_local",
        name + "_app",
        name + "_app_local");
  }
}
