package lv.atbalsts.indicators.sql;

import java.sql.SQLException;

/** The database refused a statement or was away; its own exception is the cause. */
public class SqlFailed extends RuntimeException {

  SqlFailed(SQLException cause) {
    super("a statement failed", cause);
  }
}
