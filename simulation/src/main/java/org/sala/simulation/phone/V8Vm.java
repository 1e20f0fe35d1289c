package org.sala.simulation.phone;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.IV8Module;
import com.caoccao.javet.values.reference.V8Module;
import com.caoccao.javet.values.reference.V8ValueFunction;
import com.caoccao.javet.values.reference.V8ValueObject;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** V8 inside the JVM: the engine of the phones' browser, and synchronous, so that a seed plays the same each time. */
public final class V8Vm implements Vm {
    private final V8Runtime v8;
    private final PhoneCode code;
    private final Map<String, V8Module> modules = new TreeMap<>();
    private final V8ValueFunction call;

    private V8Vm(V8Runtime v8, PhoneCode code) throws JavetException {
        this.v8 = v8;
        this.code = code;
        v8.setV8ModuleResolver((runtime, name, referrer) -> compiled(resolved(name, referrer)));
        V8Module host = compiled(PhoneCode.HOST);
        host.instantiate();
        host.evaluate(true).close();
        try (V8ValueObject exports = (V8ValueObject) host.getNamespace()) {
            this.call = exports.get("call");
        }
    }

    public static V8Vm start(PhoneCode code) {
        V8Host host = V8Host.getV8Instance();
        if (!host.isLibraryLoaded()) {
            throw new NoEngine("V8's native library does not load on this machine", host.getLastException());
        }
        try {
            return new V8Vm(host.createV8Runtime(), code);
        } catch (JavetException broken) {
            throw new IllegalStateException("the phone's core does not start in V8", broken);
        }
    }

    /** Imports name their neighbour: {@code ./x.js} seen from {@code ./journal/y.js} is {@code ./journal/x.js}. */
    private static String resolved(String name, @Nullable IV8Module referrer) throws JavetException {
        String from = referrer == null ? PhoneCode.HOST : referrer.getResourceName();
        return from.substring(0, from.lastIndexOf('/')) + name.substring(1);
    }

    private V8Module compiled(String name) throws JavetException {
        V8Module known = modules.get(name);
        if (known == null) {
            known = v8.getExecutor(code.module(name)).setResourceName(name).compileV8Module();
            modules.put(name, known);
        }
        return known;
    }

    @Override
    public String call(String question) {
        try {
            return call.callString(null, question);
        } catch (JavetException broken) {
            throw new PhoneFailed(broken);
        }
    }

    @Override
    public void close() {
        try {
            call.close();
            for (V8Module module : modules.values()) {
                module.close();
            }
            v8.close();
        } catch (JavetException broken) {
            throw new IllegalStateException("V8 does not stop", broken);
        }
    }
}
