// Where the journal keeps what is typed: IndexedDB, written through to the disk ('strict') before it counts.
// One record: {account, scope, path, window, turn, value, was, post, at}. Without IndexedDB nothing is kept here.

const NAME = 'tezhengtong-journal';
const STORE = 'entries';
const LONGEST_KEPT = 30 * 24 * 3600 * 1000; // what nobody came back for in a month is thrown away

let opened = null;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: ['account', 'scope', 'path', 'window'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  return opened;
}

async function within(mode, act) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode, { durability: 'strict' });
    let answer;
    transaction.oncomplete = () => resolve(answer);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
    act(transaction.objectStore(STORE), (value) => (answer = value));
  });
}

export function keep(entry) {
  return within('readwrite', (store) => store.put(entry));
}

// Every entry of one account, oldest first; those of others are neither shown nor touched, unless they are too old.
export function ofAccount(account) {
  return within('readwrite', (store, answer) => {
    const request = store.getAll();
    request.onsuccess = () => {
      const fresh = request.result.filter((entry) => Date.now() - entry.at < LONGEST_KEPT);
      request.result.filter((entry) => !fresh.includes(entry)).forEach((entry) => store.delete(keyOf(entry)));
      answer(fresh.filter((entry) => entry.account === account).sort((a, b) => a.at - b.at));
    };
  });
}

// Erase an acknowledged entry, unless something newer was typed there meanwhile.
export function erase(entry) {
  return within('readwrite', (store) => {
    const request = store.get(keyOf(entry));
    request.onsuccess = () => {
      if (request.result && request.result.turn <= entry.turn) store.delete(keyOf(entry));
    };
  });
}

export function eraseAccount(account) {
  return within('readwrite', (store) => {
    store.delete(IDBKeyRange.bound([account], [account, []]));
  });
}

export function keyOf(entry) {
  return [entry.account, entry.scope, entry.path, entry.window];
}
