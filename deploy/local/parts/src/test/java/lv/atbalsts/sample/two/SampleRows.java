package lv.atbalsts.sample.two;

import java.sql.Connection;

/** Asks the database by a connection of its own, and of tables of another. */
public class SampleRows {
  static final String ROWS =
      """
      with known as (select id from sample_entity as own, only other_one)
      update another set name = 'x' from known
      """;

  Connection connection;
  String rows = ROWS;
}
