/** Opens the app. When a phone cannot, it says so instead of staying blank; then it lets the service worker keep the app for days without a network. */

try {
  await import("./app.js");
  // What is needed next comes while somebody signs in.
  void import("./journal/desk.js");
  const { keepFresh } = await import("./fresh.js");
  await keepFresh();
} catch (error) {
  if (!document.querySelector("sala-app")?.firstElementChild) apologise();
  throw error;
}

/** In both languages, since the words may be what is missing. */
function apologise() {
  const sorry = document.createElement("p");
  sorry.setAttribute("role", "alert");
  sorry.textContent = "Sala could not be opened on this phone. Please open it again when there is a network. · ບໍ່ສາມາດເປີດສາລາໃນໂທລະສັບນີ້ໄດ້. ກະລຸນາເປີດໃໝ່ເມື່ອມີສັນຍານເນັດ.";
  document.body.append(sorry);
}
