package skillway;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Forces H2's log to disk after each commit that wrote something. H2 acknowledges a commit up to half a second before
 * it is on disk; PostgreSQL does this by itself.
 */
class SyncingTransactionManager extends JdbcTransactionManager {

    SyncingTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            sync();
        }
    }

    private void sync() {
        DataSource dataSource = obtainDataSource();
        if (TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder) {
            try {
                syncIfH2(holder.getConnection());
            } catch (SQLException e) {
                throw new TransactionSystemException("The commit could not be forced to disk", e);
            }
        }
    }

    private static void syncIfH2(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }
}
