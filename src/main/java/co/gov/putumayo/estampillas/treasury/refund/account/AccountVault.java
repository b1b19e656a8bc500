package co.gov.putumayo.estampillas.treasury.refund.account;

import co.gov.putumayo.estampillas.shared.security.Sealer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Keeps accounts encrypted: no query, log or backup tells them. */
@ApplicationScoped
public class AccountVault {

    private final Sealer sealer;
    private final ObjectMapper json;

    AccountVault(VaultConfig config, ObjectMapper json) {
        this.sealer = new Sealer(config.key(), "estampillas.refund.account.key");
        this.json = json;
    }

    /** The key of the vault. */
    @ConfigMapping(prefix = "estampillas.refund.account")
    public interface VaultConfig {

        /** Seals the bank accounts of refunds: 32 bytes in base64. */
        String key();
    }

    /** A wrong key must stop the start, not the first request. */
    void checkKey(@Observes StartupEvent started) {
        sealer.seal(new UUID(0, 0), new byte[0]);
    }

    /**
     * @param refund to which it is bound
     */
    public byte[] seal(UUID refund, BankAccount account) {
        try {
            return sealer.seal(refund, json.writeValueAsBytes(account));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BankAccount open(UUID refund, byte[] sealed) {
        try {
            return json.readValue(sealer.open(refund, sealed), BankAccount.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
