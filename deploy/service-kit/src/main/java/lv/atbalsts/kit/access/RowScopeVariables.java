package lv.atbalsts.kit.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tells PostgreSQL who calls, on every connection taken from the pool; forgets it on return. */
@ApplicationScoped
class RowScopeVariables implements AgroalPoolInterceptor {

  private static final String SET =
      """
      select set_config('atbalsts.scope', ?, false), set_config('atbalsts.owner', ?, false),
             set_config('atbalsts.caller', ?, false)
      """;

  private final Callers callers;

  RowScopeVariables(Callers callers) {
    this.callers = callers;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    callers
        .find()
        .ifPresent(
            caller ->
                set(
                    connection,
                    caller.role().sight().name(),
                    caller.owner() == null ? "" : caller.owner(),
                    caller.subject()));
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    set(connection, "", "", "");
  }

  private static void set(Connection connection, String scope, String owner, String caller) {
    try (PreparedStatement statement = connection.prepareStatement(SET)) {
      statement.setString(1, scope);
      statement.setString(2, owner);
      statement.setString(3, caller);
      statement.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("the row scope could not be set", failure);
    }
  }
}
