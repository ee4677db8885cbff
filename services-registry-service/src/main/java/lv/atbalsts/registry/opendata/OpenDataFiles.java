package lv.atbalsts.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;

/** Which nightly files there are. */
@ApplicationScoped
class OpenDataFiles {

  private static final String FILES =
      "select name, day, format, registrations, bytes, sha256, made_at from open_data_file ";

  private final Sql sql;

  OpenDataFiles(Sql sql) {
    this.sql = sql;
  }

  void add(OpenDataFile file) {
    sql.update(
        """
        insert into open_data_file (name, day, format, registrations, bytes, sha256, made_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        file.name(),
        file.day(),
        file.format(),
        file.registrations(),
        file.bytes(),
        file.sha256(),
        file.madeAt().atOffset(ZoneOffset.UTC));
  }

  Optional<OpenDataFile> find(String name) {
    return sql.query(FILES + "where name = ?", OpenDataFiles::file, name).stream().findFirst();
  }

  List<OpenDataFile> of(LocalDate day) {
    return sql.query(FILES + "where day = ? order by name", OpenDataFiles::file, day);
  }

  /** Those of the last day that has any. */
  List<OpenDataFile> latest() {
    return sql.query(
        FILES + "where day = (select max(day) from open_data_file) order by name",
        OpenDataFiles::file);
  }

  /** The newest first. */
  Page<OpenDataFile> page(PageRequest asked) {
    String after = asked.after(name -> name);
    return Page.of(
        sql.query(
            FILES + "where ?::text is null or name < ? order by name desc limit ?",
            OpenDataFiles::file,
            after,
            after,
            asked.limit() + 1),
        asked,
        OpenDataFile::name);
  }

  private static OpenDataFile file(ResultSet row) throws SQLException {
    return new OpenDataFile(
        row.getString("name"),
        row.getObject("day", LocalDate.class),
        OpenDataFormat.valueOf(row.getString("format")),
        row.getInt("registrations"),
        row.getLong("bytes"),
        row.getString("sha256"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
