package org.sala.server.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An {@link Asker} as Spring Security carries it. What somebody may do is decided in the chapters, not by authorities. */
final class Established extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Asker asker;

    Established(Asker asker) {
        super(List.of(new SimpleGrantedAuthority(asker.isRevoked() ? "revoked" : "known")));
        this.asker = asker;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Asker getPrincipal() {
        return asker;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Established that && asker.equals(that.asker);
    }

    @Override
    public int hashCode() {
        return asker.hashCode();
    }
}
