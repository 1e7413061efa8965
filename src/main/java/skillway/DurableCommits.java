package skillway;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Makes a commit survive the loss of the process: what a person was told is kept, is kept. */
@Configuration
class DurableCommits {

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new SyncingTransactionManager(dataSource);
    }
}
