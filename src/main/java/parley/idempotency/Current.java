package parley.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The attempt that this request is; none where it carries no key, or its answer is not ours to keep. */
@RequestScoped
class Current {
    private Attempt attempt;

    Attempt attempt() {
        return attempt;
    }

    void is(Attempt now) {
        attempt = now;
    }
}
