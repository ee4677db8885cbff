package lv.atbalsts.assessment.task;

/**
 * The rows of a subject that wait for a kind of work, as SQL; the rows' alias is {@code t}.
 *
 * @param from the rows, as they stand after {@code from}
 * @param open the condition on which a row waits
 */
public record TaskRows(TaskKind kind, String from, String open, Since since, Subject subject) {

  /**
   * Since when the work waits, and how many days later it is due.
   *
   * @param day the column or expression
   */
  public record Since(String day, int days) {

    /** Due on the day itself. */
    public static Since due(String day) {
      return new Since(day, 0);
    }
  }

  /**
   * The record that the work is done on.
   *
   * @param id its column, as those of the person's id and clientRef
   * @param ofProject whether its rows are of a project, as the column {@code project} names it
   * @param path the record's path with %1$s for its id and %2$s for the person's
   */
  public record Subject(
      String id, String clientId, String clientRef, boolean ofProject, String path) {

    /** A record of a person that has the usual columns. */
    public static Subject at(String path) {
      return new Subject("t.id", "t.client_id", "t.client_ref", false, path);
    }

    /** As {@link #at}, of a record that has a participation. */
    public static Subject ofProject(String path) {
      return new Subject("t.id", "t.client_id", "t.client_ref", true, path);
    }

    String path(Object record, Object client) {
      return path.formatted(record, client);
    }
  }

  /** The rows that wait on a day, with what else is asked of them. */
  String query(String more) {
    return """
    select '%s' as kind, %s as id, %s as since, %s + %d as due_on,
           %s as client_id, %s as client_ref, t.municipality
    from %s where %s and %s is not null %s"""
        .formatted(
            kind.name(),
            subject.id(),
            since.day(),
            since.day(),
            since.days(),
            subject.clientId(),
            subject.clientRef(),
            from,
            open,
            since.day(),
            more);
  }

  /** What the rows are ordered by: that day, then the id. */
  String order() {
    return since.day() + ", " + subject.id();
  }
}
