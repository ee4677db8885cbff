package lv.atbalsts.kit.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells PostgreSQL which day it is and who calls, or that nobody does, on every connection taken
 * from the pool.
 */
@ApplicationScoped
class RowScopeVariables implements AgroalPoolInterceptor {

  private static final String TELL =
      "select set_config('atbalsts.today', ?, false), tell_caller(?, ?, ?, ?)";
  private static final String NOBODY = "";

  private final Callers callers;
  private final Clock clock;

  RowScopeVariables(Callers callers, Clock clock) {
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Optional<Caller> caller = callers.find();
    try (PreparedStatement tell = connection.prepareStatement(TELL)) {
      tell.setString(1, LocalDate.now(clock).toString());
      tell.setString(2, caller.map(each -> each.role().sight().name()).orElse(NOBODY));
      tell.setString(3, caller.map(Caller::owner).orElse(NOBODY));
      tell.setString(4, caller.map(Caller::subject).orElse(NOBODY));
      tell.setString(5, caller.map(each -> each.role().owner().name()).orElse(NOBODY));
      tell.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("the row scope could not be set", failure);
    }
  }
}
